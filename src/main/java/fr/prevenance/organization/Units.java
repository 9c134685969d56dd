package fr.prevenance.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, UnitId> {

  List<Unit> findAllByOrderByPositionAscNameAsc();

  /** Held until the transaction ends: nothing is put below it meanwhile. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<Unit> readByKey(String key);
}

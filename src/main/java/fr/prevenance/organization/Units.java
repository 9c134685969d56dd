package fr.prevenance.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, UnitId> {

  List<Unit> findAllByOrderByPositionAscNameAsc();

  Optional<Unit> findByKey(String key);
}

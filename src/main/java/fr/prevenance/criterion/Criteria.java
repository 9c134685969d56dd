package fr.prevenance.criterion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Criteria extends ListCrudRepository<Criterion, CriterionId> {

  List<Criterion> findAllByOrderByPositionAscNameAsc();

  Optional<Criterion> findByKey(String key);
}

package fr.prevenance.survey;

import fr.prevenance.promise.OpinionDoor;
import fr.prevenance.promise.OpinionDoors;
import java.util.List;
import org.springframework.stereotype.Component;

/** The main address of each survey that asks customers now. */
@Component
class CustomerDoors implements OpinionDoors {

  private final SurveyDesk desk;

  CustomerDoors(SurveyDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<OpinionDoor> open() {
    return desk.all().stream()
        .filter(survey ->
            survey.state() == SurveyState.PUBLISHED && survey.audience() == Audience.CUSTOMERS)
        .map(survey -> new OpinionDoor(survey.title(), desk.mainLink(survey.id()).path()))
        .toList();
  }
}

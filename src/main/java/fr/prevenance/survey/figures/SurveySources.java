package fr.prevenance.survey.figures;

import fr.prevenance.measure.MeasureSource;
import fr.prevenance.signal.MeasuredCounts;
import fr.prevenance.survey.QuestionFigure;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveySources {

  @Bean
  MeasureSource npsOfSurveys(SurveyDesk surveys, MeasuredCounts counts) {
    return new QuestionSource(QuestionFigure.NPS, surveys, counts);
  }

  @Bean
  MeasureSource meansOfSurveys(SurveyDesk surveys, MeasuredCounts counts) {
    return new QuestionSource(QuestionFigure.MEAN, surveys, counts);
  }

  @Bean
  MeasureSource satisfiedOfSurveys(SurveyDesk surveys, MeasuredCounts counts) {
    return new QuestionSource(QuestionFigure.CSAT, surveys, counts);
  }

  @Bean
  MeasureSource answersOfSurveys(SurveyDesk surveys, MeasuredCounts counts) {
    return new QuestionSource(QuestionFigure.COUNT, surveys, counts);
  }

  @Bean
  MeasureSource sharesOfSurveys(SurveyDesk surveys, MeasuredCounts counts) {
    return new QuestionSource(QuestionFigure.SHARE, surveys, counts);
  }
}

package fr.prevenance.indicator;

import fr.prevenance.measure.MeasureSource;
import fr.prevenance.organization.UnitDesk;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorSources {

  @Bean
  MeasureSource valuesOfIndicators(
      IndicatorDesk desk, IndicatorFigures figures, UnitDesk units, Clock clock) {
    return new IndicatorSource(Kind.VALUE, desk, figures, units, clock);
  }

  @Bean
  MeasureSource sharesOfIndicators(
      IndicatorDesk desk, IndicatorFigures figures, UnitDesk units, Clock clock) {
    return new IndicatorSource(Kind.SHARE, desk, figures, units, clock);
  }
}

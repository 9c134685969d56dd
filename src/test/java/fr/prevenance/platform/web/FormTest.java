package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.Refused;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

@ExtendWith(InFrench.class)
class FormTest {

  record Sample(@NotBlank String name, @Size(min = 2, max = 5) String code) {}

  @Test
  void a_constraint_says_how_to_mend_the_field_with_its_bounds() {
    var sample = new Sample(" ", "abcdefg");
    var errors = new BeanPropertyBindingResult(sample, "form");
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      new SpringValidatorAdapter(factory.getValidator()).validate(sample, errors);
    }

    assertThat(Form.of(errors).mistake("name")).isEqualTo("Remplissez ce champ");
    assertThat(Form.of(errors).mistake("code")).isEqualTo("Écrivez entre 2 et 5 caractères");
    assertThat(Form.of(errors).value("code")).isEqualTo("abcdefg");
  }

  @Test
  void what_the_desk_refuses_stands_beside_its_field_or_at_the_head() {
    var beside = new BeanPropertyBindingResult(new Sample("a", "b"), "form");
    var above = new BeanPropertyBindingResult(new Sample("a", "b"), "form");

    Form field = Form.refused(beside, Refused.invalidField("code", "shared.mistake.Min", 3));
    Form general = Form.refused(above, Refused.conflict("shared.request.failed"));

    assertThat(field.mistake("code")).isEqualTo("Indiquez au moins 3");
    assertThat(general.mistakes())
        .containsExactly(
            new Form.Mistake("", "L’enregistrement n’a pas abouti. Votre texte est conservé."));
  }

  @Test
  void a_form_not_yet_sent_shows_the_values_of_its_record() {
    Form form = Form.of(new Sample("Nom", ""));

    assertThat(form.value("name")).isEqualTo("Nom");
    assertThat(form.isWrong()).isFalse();
  }
}

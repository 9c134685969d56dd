package fr.prevenance.criterion.api;

import fr.prevenance.Refused;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/criteria")
class CriteriaApi {

  record CriterionJson(@Nullable String key, @Nullable String name, @Nullable String parentKey) {}

  private final CriterionDesk desk;

  CriteriaApi(CriterionDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @RequiresScope(TokenScope.SURVEYS_READ)
  Listing<CriterionJson> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return Listing.of(desk.all().stream().map(this::json).toList(), limit, cursor);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  CriterionJson add(@RequestBody CriterionJson body) {
    if (body.key() == null) throw Refused.invalidField("key", "refused.key-missing");
    return json(desk.add(body.key(), body.name() == null ? "" : body.name(), body.parentKey()));
  }

  @PatchMapping("/{key}")
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  CriterionJson change(@PathVariable String key, @RequestBody CriterionJson body) {
    return json(desk.change(key, body.name(), body.parentKey()));
  }

  private CriterionJson json(Criterion criterion) {
    String parent =
        criterion.parentId() == null
            ? null
            : desk.find(criterion.parentId()).map(Criterion::key).orElse(null);
    return new CriterionJson(criterion.key(), criterion.name(), parent);
  }
}

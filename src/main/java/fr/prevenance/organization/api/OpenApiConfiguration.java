package fr.prevenance.organization.api;

import fr.prevenance.TypedId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicUrl;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PostMapping;

/** What the application says of its own API. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400",
          "Unreadable JSON or parameter",
          "401",
          "No valid token",
          "403",
          "The token lacks the scope",
          "404",
          "Absent",
          "409",
          "Another state, or not unique",
          "422",
          "Readable but refused",
          "429",
          "Too many requests");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
  }

  @Bean
  OpenAPI openApi(PublicUrl publicUrl) {
    Schema<?> problem =
        new ObjectSchema()
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema())
            .addProperty(
                "errors",
                new io.swagger.v3.oas.models.media.ArraySchema()
                    .items(
                        new ObjectSchema()
                            .addProperty("field", new StringSchema())
                            .addProperty("message", new StringSchema())));
    return new OpenAPI()
        .info(new Info().title("Prévenance").version("v1"))
        .servers(List.of(new Server().url(publicUrl.of(""))))
        .components(
            new Components()
                .addSchemas("Problem", problem)
                .addSecuritySchemes(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }

  @Bean
  OperationCustomizer habits() {
    return (operation, handler) -> {
      operation.setTags(List.of(handler.getBeanType().getPackageName().split("\\.")[2]));
      RequiresScope scope =
          AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequiresScope.class);
      if (scope != null) operation.setDescription("Scope: " + scope.value().word());
      if (handler.hasMethodAnnotation(PostMapping.class)) repeatable(operation);
      PROBLEMS.forEach(
          (status, why) -> operation.getResponses().addApiResponse(status, problem(why)));
      return operation;
    };
  }

  @Bean
  ParameterCustomizer typedIds() {
    return (parameter, method) -> {
      if (parameter != null && TypedId.class.isAssignableFrom(method.getParameterType()))
        parameter.setSchema(new UUIDSchema());
      return parameter;
    };
  }

  private static void repeatable(Operation operation) {
    operation.addParametersItem(
        new HeaderParameter()
            .name("Idempotency-Key")
            .required(false)
            .schema(new StringSchema().maxLength(200))
            .description(
                "The same key and body within 24 hours: the same answer, once. Of a form with files, the body is the names and contents of its parts."));
  }

  private static ApiResponse problem(String why) {
    return new ApiResponse()
        .description(why)
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref(PROBLEM))));
  }
}

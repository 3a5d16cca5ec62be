import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Sends traces, metrics and logs as OpenTelemetry's protocol has them (JSON over HTTP), where the environment says to where: OTEL_EXPORTER_OTLP_ENDPOINT. Nothing is loaded where it does not. */
export const telemetry = (version: string) => <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
  const baseUrl = process.env["OTEL_EXPORTER_OTLP_ENDPOINT"]
  if (baseUrl === undefined || baseUrl === "") return effect
  return Effect.promise(() => Promise.all([import("effect/observability/Otlp"), import("effect/http/FetchHttpClient")])).pipe(Effect.flatMap(([Otlp, FetchHttpClient]) =>
    effect.pipe(Effect.provide(Otlp.layerJson({ baseUrl, resource: { serviceName: process.env["OTEL_SERVICE_NAME"] ?? "steppeline", serviceVersion: version } }).pipe(Layer.provide(FetchHttpClient.layer))))))
}

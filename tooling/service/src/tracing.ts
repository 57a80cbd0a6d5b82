import type { Log } from './log.ts'

export interface Tracing {
  /** Sends what is left and stops. */
  close: () => Promise<void>
}

/**
 * Sends OpenTelemetry traces to `endpoint`, the base address of an OTLP collector over HTTP. Without one nothing is loaded,
 * measured or sent.
 */
export async function openTracing(
  service: string,
  endpoint: string | undefined,
  log: Log,
): Promise<Tracing | null> {
  if (endpoint === undefined) return null
  const [{ context, propagation, trace }, core, hooks, exporter, resources, sdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace'),
  ])
  const url = `${endpoint.replace(/\/$/u, '')}/v1/traces`
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': `trucot-${service}` }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new exporter.OTLPTraceExporter({ url }) })],
  })
  context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  log.info('traces are sent to the collector of OTEL_EXPORTER_OTLP_ENDPOINT')
  return {
    close: async () => {
      await provider.shutdown()
    },
  }
}

// Loaded before a service: its clock, and that of its threads, stands CLOCK_SKEW_SECONDS off.

const skew = Number(process.env.CLOCK_SKEW_SECONDS ?? '0') * 1000
const TrueDate = Date
const skewedNow = () => TrueDate.now() + skew

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [skewedNow()] : args, newTarget) as Date,
  apply: () => new TrueDate(skewedNow()).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? skewedNow : (Reflect.get(target, name, receiver) as unknown),
})

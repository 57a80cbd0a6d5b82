import fc from 'fast-check'

/** What properties are tried on is drawn from this number: the same in every run, so that none fails by luck. */
const SEED = 20_241_122

// Another number tries other things: `PROPERTY_SEED=5 vitest run`.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? SEED) })

import fc from 'fast-check'

/**
 * Property tests draw the same cases on every machine and every day, so that a red run is never luck. To look further,
 * give another number: `BANTIN_TEST_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.BANTIN_TEST_SEED ?? '20261124') })

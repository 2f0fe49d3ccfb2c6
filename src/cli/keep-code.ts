import { setFlags, underFirstFlags } from './flags.ts'
import { openProgram } from './open-program.ts'

/** Runs a command and keeps what V8 compiled for it, so that no later start compiles it again. */
setFlags()
const { main, keep } = openProgram(import.meta.dirname, underFirstFlags)
await main()
keep()

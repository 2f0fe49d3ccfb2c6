import { setFlags, underFirstFlags } from './flags.ts'
import { openProgram } from './open-program.ts'

/** What `bin` points to. */
setFlags()
await openProgram(import.meta.dirname, underFirstFlags).main()

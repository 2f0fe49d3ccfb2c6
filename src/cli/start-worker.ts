import { openProgram } from './open-program.ts'

// Flags are those of the process, and its main thread sets them.
const { renderWorker, readWorker } = openProgram(import.meta.dirname, (work) => work())

/** What each worker thread opens. */
export { readWorker as read }
export default renderWorker

import { openProgram } from './open-program.ts'

const { renderWorker, readWorker } = openProgram(import.meta.dirname)

/** What each worker thread opens. */
export { readWorker as read }
export default renderWorker

import { openProgram } from './open-program.ts'

const { renderWorker } = openProgram(import.meta.dirname)

/** What each worker thread opens. */
export default renderWorker

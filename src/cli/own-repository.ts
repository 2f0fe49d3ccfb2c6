/** Variables by which a hook's git speaks of another repository, or of another index, than that of the folder. */
const ELSEWHERE: readonly string[] = [
  ...['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
]

/** Whoever calls git from here on, in a hook too, means the repository of the folder that it names. */
export function keepToOwnRepository(): void {
  for (const name of ELSEWHERE) Reflect.deleteProperty(process.env, name)
}

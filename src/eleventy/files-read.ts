import type { Plugin } from 'esbuild'

/** Notes which files the compiler reads. */
export function filesRead(read: Set<string>): Plugin {
  return {
    name: 'files-read',
    setup({ onLoad }) {
      onLoad({ filter: /.*/, namespace: 'file' }, ({ path }) => {
        read.add(path)
        return null
      })
    },
  }
}

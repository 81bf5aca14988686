import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './places.mjs'

/**
 * Runs a TypeScript file in this very process: no parent stands between it and its signals.
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runHere(file, args) {
  const path = resolve(root, file)
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs'))
  const { register } = await import(tsx.href)
  register()
  process.argv = [process.execPath, path, ...args]
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal)
  await import(pathToFileURL(path).href)
}

import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const modules = join(root, 'node_modules')
export const turboBinary = join(modules, 'turbo', 'bin', 'turbo')
export const biomeBinary = join(modules, '@biomejs', 'biome', 'bin', 'biome')

/** The folders of the workspace's packages, as pnpm-workspace.yaml names them. */
export function packageFolders() {
  const below = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  )
  return [...below, join(root, 'e2e'), join(root, 'tooling')].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  )
}

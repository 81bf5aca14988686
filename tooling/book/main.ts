import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../tidy/repository'
import { bookFolder, pagesOfBook } from './pages'

const pages = await pagesOfBook()
mkdirSync(join(root, bookFolder), { recursive: true })
for (const name of readdirSync(join(root, bookFolder))) {
  if (!pages.has(`${bookFolder}/${name}`)) rmSync(join(root, bookFolder, name))
}
for (const [path, page] of pages) writeFileSync(join(root, path), page)
console.log(`${pages.size} pages in ${bookFolder}`)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { readImports } from '../../tools/check/imports/read-imports.ts'

// Each suite, and `npm test` itself, starts with this: with the application behind it, that took longer than the server.
test('who starts a server for tests loads nothing of the application but what a server takes', () => {
  const loaded = new Set(['tests/support/global-setup.ts', 'tools/test.ts'])
  for (const file of loaded)
    for (const { to, typeOnly } of readImports(file, readFileSync(join(projectRoot, file), 'utf8')))
      if (!typeOnly && to.endsWith('.ts')) loaded.add(to)
  const needed = /^src\/platform\/(database\/server|secrets|start)\//
  expect([...loaded].filter((file) => file.startsWith('src/') && !needed.test(file))).toEqual([])
})

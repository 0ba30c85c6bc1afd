import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from './lock.ts'

test('a folder has one holder, and is free again when let go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kampvuur-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const first = lockFolder(folder)
  expect(first).not.toBeNull()
  expect(lockFolder(folder)).toBeNull()
  first?.release()
  const second = lockFolder(folder)
  expect(second).not.toBeNull()
  second?.release()
})

test('a folder that is not ours is said in a sentence', () => {
  expect(() => lockFolder('/nowhere')).toThrow(/^The data in \/nowhere belong to somebody else/)
})

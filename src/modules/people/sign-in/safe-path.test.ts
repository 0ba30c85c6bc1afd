import { expect, test } from 'vitest'
import { safePath } from './safe-path.ts'

test.each(['/mine', '/circles/zomerhek?page=2', '/', '/verhalen/é', '/a//b'])(
  '%s is a place of our own',
  (path) => {
    expect(safePath(path)).toBe(new URL(path, 'https://x.example').href.slice('https://x.example'.length))
  },
)

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/./\t/evil.example',
  '/x/..//evil.example',
  '/%2e%2e//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'mine',
  '',
  '/sign-in',
  '/sign-in/link/abc',
  '/sign-out',
  '/./sign-out',
  `/${'a'.repeat(600)}`,
  ['/mine'],
  undefined,
])('%j is not', (path) => {
  expect(safePath(path)).toBeUndefined()
})

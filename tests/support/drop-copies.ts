import { afterAll } from 'vitest'
import { dropCopies } from './postgres.ts'

// Vitest's setup file of every suite with a database: registered before the file's own, it runs after them.
afterAll(dropCopies)

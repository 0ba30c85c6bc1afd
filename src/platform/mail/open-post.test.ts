import pino from 'pino'
import { expect, test } from 'vitest'
import { examplePost } from './example-post.ts'
import { openPost } from './index.ts'

function open(example: boolean, smtp: string | null) {
  const logged: string[] = []
  const log = pino({}, { write: (line: string) => void logged.push(line) })
  return {
    post: openPost(
      {
        example,
        mail: {
          smtp,
          from: 'De Kring <kring@example.org>',
          rest: 0,
          reminderRest: 14,
          bounces: null,
          newsletterRate: 600,
        },
      },
      log,
    ),
    logged,
  }
}

test('in the example no letter leaves the house, whatever SMTP_URL says', () => {
  expect(open(true, 'smtp://127.0.0.1:1').post).toBe(examplePost)
})

test('without SMTP_URL letters wait, and the log says so once', () => {
  const { post, logged } = open(false, null)
  expect(post).toBeNull()
  expect(logged).toHaveLength(1)
})

import { listHeaders } from './list-headers.ts'
import type { Post } from './post.ts'

/** In the example network no letter leaves the house: it is laid down where `/demo/mail` shows it. */
export const examplePost: Post = {
  async send({ to, subject, body, calendar, list }, db) {
    const headers = list && Object.entries(listHeaders(list)).map(([name, value]) => `${name}: ${value}`)
    await db
      .insertInto('platform.example_mail')
      .values({
        ...{ recipient: to, subject, body, calendar: calendar?.content ?? null },
        ...(headers && { headers: headers.join('\n') }),
      })
      .execute()
  },
  line: () => ({
    async hand({ to, subject, text, html, ...list }, { worker, beforeLast }) {
      await beforeLast()
      const headers = Object.entries(listHeaders(list)).map(([name, value]) => `${name}: ${value}`)
      await worker.write(undefined, ({ db }) =>
        db
          .insertInto('platform.example_mail')
          .values({ recipient: to, subject, body: text, calendar: null, html, headers: headers.join('\n') })
          .execute(),
      )
      return 'taken'
    },
    trouble: () => undefined,
    close() {},
  }),
  close() {},
}

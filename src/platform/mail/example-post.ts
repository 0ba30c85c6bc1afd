import type { Post } from './post.ts'

/** In the example network no letter leaves the house: it is laid down where `/demo/mail` shows it. */
export const examplePost: Post = {
  async send({ to, subject, body, calendar }, db) {
    await db
      .insertInto('platform.example_mail')
      .values({ recipient: to, subject, body, calendar: calendar?.content ?? null })
      .execute()
  },
  line: () => ({
    async hand({ to, subject, text }, { worker, beforeLast }) {
      await beforeLast()
      await worker.write(undefined, ({ db }) => examplePost.send({ to, subject, body: text }, db))
      return 'taken'
    },
    trouble: () => undefined,
    close() {},
  }),
  close() {},
}

import type { Post } from './post.ts'

/** In the example network no letter leaves the house: it is laid down where `/demo/mail` shows it. */
export const examplePost: Post = {
  async send({ to, subject, body }, db) {
    await db.insertInto('platform.example_mail').values({ recipient: to, subject, body }).execute()
  },
  close() {},
}

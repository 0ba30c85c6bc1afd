import { tryLine } from '../../platform/mail/index.ts'
import type { Check } from './check.ts'

/** The mail server is there and takes us. Nothing is sent. */
export const post: Check = async ({ smtp }) => {
  if (smtp === null) return { fine: { key: 'post.none' } }
  const trouble = await tryLine(smtp)
  const { host } = new URL(smtp)
  return trouble
    ? { wrong: [{ key: `post.${trouble}`, values: { host } }] }
    : { fine: { key: 'post.fine', values: { host } } }
}

import { randomUUID } from 'node:crypto'
import { Actions, Button, Field, Heading, Lead, LinkButton } from '../../design/index.ts'
import type { Locale, Words } from '../i18n/words.ts'
import { type Page, page } from './answer.ts'
import { fieldsOf } from './form.ts'
import { siteWords } from './locales/index.ts'
import type { Posted } from './visit.ts'

export type ProblemKind =
  | 'absent'
  | 'denied'
  | 'forged'
  | 'conflict'
  | 'too-large'
  | 'not-a-form'
  | 'too-many'
  | 'away'
  | 'failed'

interface Problem {
  kind: ProblemKind
  status: number
  locale: Locale
  requestId: string
  /** Key of the platform's words that says why not. */
  reason: string | undefined
  url: URL
  circumstances?: { posted: Posted; csrf(): string }
}

/** After these, what was typed can be sent once more from the page itself. */
const canSendAgain: readonly ProblemKind[] = ['forged', 'away', 'failed', 'conflict']

export function errorPage({ kind, status, locale, requestId, reason, url, circumstances }: Problem): Page {
  const w = siteWords(locale)
  const typed = circumstances && Object.keys(circumstances.posted).length > 0 && canSendAgain.includes(kind)
  const body = reason && siteWords.has(reason) ? w(reason) : w(sentenceFor(kind, Boolean(typed)))
  return page({
    title: w(`error.${kind}.title`),
    status,
    body: (
      <>
        <Heading level={1}>{w(`error.${kind}.title`)}</Heading>
        <Lead>{body}</Lead>
        {typed && circumstances ? (
          <SendAgain w={w} action={url.pathname} posted={circumstances.posted} csrf={circumstances.csrf()} />
        ) : (
          <Actions>
            {kind === 'away' ? <LinkButton href={url.pathname}>{w('error.reload')}</LinkButton> : null}
            <LinkButton href="/" variant="quiet">
              {w('error.home')}
            </LinkButton>
          </Actions>
        )}
        {kind === 'failed' ? <p>{w('error.number', { id: requestId.slice(0, 8) })}</p> : null}
      </>
    ),
  })
}

function sentenceFor(kind: ProblemKind, typed: boolean) {
  if (typed && (kind === 'away' || kind === 'failed')) return `error.${kind}.typed` as const
  return `error.${kind}.body` as const
}

interface SendAgainProps {
  w: Words<Parameters<ReturnType<typeof siteWords>>[0]>
  action: string
  posted: Posted
  csrf: string
}

/** Everything that was typed: long text to be read and copied, short values kept along. */
function SendAgain({ w, action, posted, csrf }: SendAgainProps) {
  const names = Object.keys(posted).filter((name) => name !== '_csrf')
  const key = fieldsOf(posted, '_key')[0] ?? randomUUID()
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="_key" value={key} />
      {names
        .filter((name) => name !== '_key')
        .flatMap((name) => fieldsOf(posted, name).map((value, i) => ({ name, value, id: `${name}-${i}` })))
        .map(({ name, value, id }) =>
          value.length > 20 || value.includes(' ') ? (
            <Field key={id} id={id} name={name} label={w('error.typed')} type="textarea" value={value} />
          ) : (
            <input key={id} type="hidden" name={name} value={value} />
          ),
        )}
      <Actions>
        <Button>{w('error.again')}</Button>
      </Actions>
    </form>
  )
}

import { randomUUID } from 'node:crypto'
import { Actions, Button, Circle, Field, LinkButton, PageHead } from '../../design/index.ts'
import type { Locale } from '../i18n/words.ts'
import { type Page, page } from './answer.ts'
import { fieldsOf } from './form.ts'
import { siteWords } from './locales/index.ts'
import type { Posted } from './visit.ts'

export type ProblemKind =
  | 'absent'
  | 'signed-out'
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

/** After these there is nothing to keep: it was never read. */
const unread: readonly ProblemKind[] = ['too-large', 'not-a-form']

/** Never shown again: what opens a card, and what we put into the form ourselves. */
const secret: readonly string[] = ['_csrf', '_key', 'word', 'picture', 'picture2']

export function errorPage({ kind, status, locale, requestId, reason, url, circumstances }: Problem): Page {
  const w = siteWords(locale)
  const typed = circumstances && hasTyped(circumstances.posted) && !unread.includes(kind)
  const body = reason && siteWords.has(reason) ? w(reason) : w(sentenceFor(kind, Boolean(typed)))
  return page({
    title: w(`error.${kind}.title`),
    status,
    body: (
      <>
        <PageHead
          title={w(`error.${kind}.title`)}
          lead={body}
          drawing={typed ? undefined : <Circle fire="unlit" open={0} />}
        />
        {typed ? <p>{w(kind === 'signed-out' ? 'error.sign-in-beside' : 'error.kept')}</p> : null}
        {typed && kind === 'signed-out' ? (
          <p>
            <a href="/sign-in" target="_blank" rel="noopener">
              {w('error.sign-in-new')}
            </a>
          </p>
        ) : null}
        {typed && circumstances ? (
          <SendAgain w={w} action={url.pathname} posted={circumstances.posted} csrf={circumstances.csrf()} />
        ) : (
          <Actions>
            {kind === 'signed-out' ? <LinkButton href="/sign-in">{w('sign-in')}</LinkButton> : null}
            {kind === 'away' ? <LinkButton href={url.pathname}>{w('error.reload')}</LinkButton> : null}
            <LinkButton href="/" variant="quiet">
              {w('error.home')}
            </LinkButton>
            {kind === 'absent' ? (
              <LinkButton href="/stories" variant="quiet">
                {w('error.stories')}
              </LinkButton>
            ) : null}
          </Actions>
        )}
        {kind === 'absent' && !typed ? <SearchHere w={w} /> : null}
        {kind === 'failed' ? <p>{w('error.number', { id: requestId.slice(0, 8) })}</p> : null}
      </>
    ),
  })
}

type SiteWords = ReturnType<typeof siteWords>

const SearchHere = ({ w }: { w: SiteWords }) => (
  <search>
    <form method="get" action="/search">
      <Field id="q" name="q" label={w('error.search')} />
      <Actions>
        <Button>{w('error.search.go')}</Button>
      </Actions>
    </form>
  </search>
)

function sentenceFor(kind: ProblemKind, typed: boolean) {
  if (typed && (kind === 'away' || kind === 'failed')) return `error.${kind}.typed` as const
  return `error.${kind}.body` as const
}

const hasTyped = (posted: Posted) => Object.keys(posted).some((name) => !secret.includes(name))

/** Words that somebody typed, however short: not an id, a day, or what a button says. */
const looksTyped = (value: string) => value.length > 20 || /[\s\p{Lu}!?…,;]|\.$/u.test(value)

interface SendAgainProps {
  w: SiteWords
  action: string
  posted: Posted
  csrf: string
}

/** Everything that was typed: long text to be read and copied, short values kept along. */
function SendAgain({ w, action, posted, csrf }: SendAgainProps) {
  const names = Object.keys(posted).filter((name) => !secret.includes(name))
  const key = fieldsOf(posted, '_key')[0] ?? randomUUID()
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="_key" value={key} />
      {names
        .flatMap((name) => fieldsOf(posted, name).map((value, i) => ({ name, value, id: `${name}-${i}` })))
        .map(({ name, value, id }) =>
          looksTyped(value) ? (
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

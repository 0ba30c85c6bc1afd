import { Actions, Button, Section } from '../../../../design/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { nameOf } from '../../place/in-words.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import type { AtPlace, Groups } from '../groups.ts'
import { receiveWords } from '../locales/index.ts'
import { FoldedMove, Move } from './Move.tsx'
import type { PeopleProps } from './PeoplePage.tsx'
import { Somebody, TotalsInWords } from './Somebody.tsx'

/** Everybody who answered or was asked; where there are several places, who comes and who waits stands with each. */
export function Lists({ groups, ...props }: PeopleProps & { groups: Groups }) {
  const w = receiveWords(props.locale)
  const { places, toChoose, maybe, asked, not } = groups
  const rest = [
    { key: 'to-choose' as const, some: toChoose },
    { key: 'maybe' as const, some: maybe },
    { key: 'asked' as const, some: asked },
    { key: 'not' as const, some: not },
  ]
  return (
    <>
      {places.map((at) => (
        <Here {...props} at={at} />
      ))}
      {rest
        .filter(({ some }) => some.length > 0)
        .map(({ key, some }) => (
          <Section title={w(key)} ruled>
            {key === 'to-choose' ? <p class="kv-small">{w('to-choose.why')}</p> : null}
            <People {...props} some={some} />
          </Section>
        ))}
    </>
  )
}

/** One place: who comes, with a box to tick once it has begun, and who waits. */
function Here({ at: { option, coming, waiting }, ...props }: PeopleProps & { at: AtPlace }) {
  const { locale, form, gathering, occurrence, begun } = props
  const w = receiveWords(locale)
  if (!option && coming.length + waiting.length === 0) return null
  const sub = option ? 'h3' : undefined
  return (
    <Section title={option ? <span dir="auto">{nameOf(locale, option)}</span> : w('coming')} ruled>
      {option ? <TotalsInWords locale={locale} people={[...coming, ...waiting]} at={option} /> : null}
      {coming.length > 0 ? (
        <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/people`}>
          <input type="hidden" name="occurrence" value={occurrence.id} />
          <ul class="kv-people">
            {coming.map((one) => (
              <li>
                <Somebody locale={locale} one={one} />
                {begun ? <Came {...props} one={one} /> : null}
                <LetterLink {...props} one={one} />
              </li>
            ))}
          </ul>
          {begun ? (
            <>
              <p class="kv-small">{w('came.why')}</p>
              <Actions>
                <Button variant="quiet">{w('came.save')}</Button>
              </Actions>
            </>
          ) : null}
        </PostForm>
      ) : null}
      {coming.length > 0 ? (
        <details class="kv-fold">
          <summary>{w(option ? 'called.who' : 'take-off.who')}</summary>
          {coming.map((one) => (
            <>
              <Move {...props} one={one} />
              <TakeOff {...props} one={one} />
            </>
          ))}
        </details>
      ) : null}
      {waiting.length > 0 ? (
        <>
          {sub ? <h3>{w('waiting')}</h3> : <h2>{w('waiting')}</h2>}
          <People {...props} some={waiting} />
        </>
      ) : null}
    </Section>
  )
}

/** Those whom one can take off the list, or give another place. */
function People({ some, ...props }: PeopleProps & { some: readonly SignUpView[] }) {
  return (
    <ul class="kv-people">
      {some.map((one) => (
        <li>
          <Somebody locale={props.locale} one={one} />
          <LetterLink {...props} one={one} />
          {one.answer === 'no' ? null : (
            <>
              <FoldedMove {...props} one={one} />
              <TakeOff {...props} one={one} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type OfOne = PeopleProps & { one: SignUpView }

function Came({ locale, one }: OfOne) {
  const w = receiveWords(locale)
  return (
    <label class="kv-people__came">
      <input type="hidden" name="shown" value={one.id} />
      <input type="checkbox" name="came" value={one.id} checked={one.came === true} /> {w('came')}
      <span class="kv-hidden"> ({one.name})</span>
    </label>
  )
}

/** For who has no mail address, or likes paper. */
function LetterLink({ locale, gathering, occurrence, one }: OfOne) {
  if (one.answer === 'no') return null
  return (
    <a
      class="kv-people__letter"
      href={`/gatherings/${gathering.id}/people/${one.id}/letter?on=${occurrence.id}`}
    >
      {receiveWords(locale)('letter.of', { name: one.name })}
    </a>
  )
}

/** For who called to say that they do not come. */
function TakeOff({ locale, form, gathering, occurrence, one }: OfOne) {
  return (
    <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/people/take-off`}>
      <input type="hidden" name="occurrence" value={occurrence.id} />
      <input type="hidden" name="signUp" value={one.id} />
      <button type="submit" class="kv-people__off">
        {receiveWords(locale)('take-off', { name: one.name })}
      </button>
    </PostForm>
  )
}

import { Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Slip } from '../../../contributions/index.ts'
import type { PictureView } from '../../pictures/queries.ts'
import { shownWith } from '../../shown/shown.ts'
import { type Asked, type OwnName, saidOf } from '../asked.ts'
import { type AlongLink, TogetherFold } from '../beside/pages/TogetherFold.tsx'
import { type PeopleInItWords, peopleInItWords, problemIn } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AskedText } from './AskedText.tsx'
import { LaterFold } from './LaterFold.tsx'
import { Standing } from './Standing.tsx'
import { WishesForm } from './WishesForm.tsx'

export interface AskedProps {
  locale: Locale
  form: FormState
  asked: Asked
  /** One's own words in it. */
  own: ReadonlyMap<string, Slip>
  /** The name that can stand under them. */
  name: OwnName
  /** Those that stood in it when they were asked. */
  pictures: readonly PictureView[]
  /** Where who is asked can read the story now; undefined: nowhere. */
  read: string | undefined
  /** The day on which they want to be asked again, `YYYY-MM-DD`; null: they chose none. */
  later: string | null
  /** There is an account to which that can be written. */
  reached: boolean
  /** With what somebody else reads along; undefined: nobody does. */
  along: AlongLink | undefined
  /** Where the answer goes; its pictures stand below it. */
  action: string
}

/** A story somebody is in: the question with the text as it would be read, what they answered, or that a new text is coming. */
export function AskedPage(props: AskedProps) {
  const { locale, form, asked, name } = props
  const w = peopleInItWords(locale)
  const said = saidOf(asked, name)
  const shown = said ? (
    <Answered {...props} w={w} said={said} />
  ) : asked.changed ? (
    <Waiting {...props} w={w} />
  ) : (
    <Question {...props} w={w} />
  )
  return (
    <>
      <Problems
        locale={locale}
        form={form}
        say={(key) => problemIn(w, key)}
        changed={w(asked.closed ? 'conflict.closed' : 'conflict')}
      />
      {shown}
    </>
  )
}

type Part = AskedProps & { w: PeopleInItWords }

/** What it is to who is asked: their own words in it, what they shared made into a story, or a story they are in. */
const leadOf = ({ contributionId, fromShared }: Asked) =>
  contributionId ? 'asked.lead.words' : fromShared ? 'asked.lead.shared' : 'asked.lead'

function Question(props: Part) {
  const { w, asked, name, read } = props
  const nameStands = name.name !== null
  return (
    <>
      <PageHead title={w('asked.title')} lead={w(leadOf(asked))} />
      <Section title={w('asked.preview')} ruled>
        <AskedText {...props} name={name.name} />
      </Section>
      <Section ruled>
        {asked.fromShared && shownWith(asked.kind, asked.shown) ? <p>{w('asked.shared.voice')}</p> : null}
        <Standing {...props} said={null} />
        <p>{w(`asked.reach.${asked.audience}`, { place: asked.place })}</p>
        {asked.others ? <p>{w('asked.others.read')}</p> : null}
        {name.other ? <p>{w('asked.name.other')}</p> : null}
        {asked.contributionId ? (
          <p>{nameStands ? w('asked.name', { name: name.name ?? '' }) : w('asked.name.none')}</p>
        ) : null}
        <AnswerForm {...props} yes no />
        <LaterFold {...props} />
        <TogetherFold {...props} />
        <p>{w(asked.others ? 'asked.later.others' : read ? 'asked.later.public' : 'asked.later')}</p>
      </Section>
    </>
  )
}

/** What they read is not what it would be any more, and they did not answer: there is nothing to choose until they are asked again, but no. */
function Waiting(props: Part) {
  const { w, asked, read } = props
  const standing = <Standing {...props} said={null} />
  if (asked.closed)
    return (
      <>
        <PageHead title={w('asked.wait.title')} />
        {standing}
        <Section ruled>
          <p>{w('asked.closed.no')}</p>
          <AnswerForm {...props} no />
        </Section>
      </>
    )
  return (
    <>
      <PageHead title={w('asked.wait.title')} lead={w('asked.wait')} />
      <p>{w('asked.wait.then')}</p>
      {standing}
      {props.along ? <TogetherFold {...props} /> : null}
      {asked.says === 'yes' && read ? (
        <Section ruled>
          <p>{w('asked.still-read')}</p>
          <AnswerForm {...props} no />
        </Section>
      ) : null}
    </>
  )
}

/** What they answered, how it stands, and a way to change the answer; the text itself lies folded. */
function Answered(props: Part & { said: 'yes' | 'no' }) {
  const { w, asked, name, said } = props
  const named = name.chosen ? name.name : null
  const [yes, no] = [said === 'no' && !asked.changed, said === 'yes']
  return (
    <>
      <PageHead title={w(`asked.answered.${said}`)} />
      <Notice>
        <Standing {...props} />
        {asked.contributionId && said === 'yes' ? (
          <p>{named ? w('asked.answered.named', { name: named }) : w('asked.answered.unnamed')}</p>
        ) : null}
        {yes || no ? <p>{w(`asked.can-change.${said}`)}</p> : null}
      </Notice>
      {asked.closed ? null : (
        <details class="kv-fold">
          <summary>{w('asked.again')}</summary>
          <AskedText {...props} name={named} />
        </details>
      )}
      {yes || no ? (
        <details class="kv-fold">
          <summary>{w('asked.change')}</summary>
          {asked.changed ? null : <p>{w(`asked.reach.${asked.audience}`, { place: asked.place })}</p>}
          {asked.contributionId && name.name && !asked.changed ? (
            <p>{w('asked.name', { name: name.name })}</p>
          ) : null}
          <AnswerForm {...props} yes={!asked.changed} no={no} />
        </details>
      ) : null}
      {said === 'no' && !asked.contributionId ? (
        <Section ruled>
          <WishesForm {...props} />
        </Section>
      ) : null}
    </>
  )
}

import { Actions, Button, Field, PageHead, PhoneFold, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { DocumentView } from '../../about-us/index.ts'
import { problemIn, visionWords } from '../locales/index.ts'
import type { Piece } from '../pieces.ts'
import type { WatchedPlace } from '../place.ts'
import { type CheckView, type RemarkView, timeToAnswer } from '../queries.ts'
import { kindsOfPiece } from '../schema.ts'
import { Problems } from './problems.tsx'
import { Remark } from './Remark.tsx'
import { Stands } from './Stands.tsx'

interface WriteProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  check: CheckView
  documents: readonly DocumentView[]
  pieces: readonly Piece[]
  remarks: readonly RemarkView[]
}

/** What came, beside what the movement stands for; what one writes beside it, over the whole, and letting it be read. */
export function WritePage(props: WriteProps) {
  const { locale, form, place, check } = props
  const w = visionWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('write.title')} lead={w('write.lead', { day: dayInWords(locale, check.fromDay) })}>
        <p>
          <a href={`/circles/${place.slug}/vision`}>{w('write.back')}</a>
        </p>
      </PageHead>
      <Stands {...props} />
      <Pieces {...props} />
      <Remarks {...props} />
      <Whole {...props} />
      <LetRead {...props} />
    </>
  )
}

const at = ({ place, check }: WriteProps) => `/circles/${place.slug}/vision/${check.id}`

function Pieces(props: WriteProps) {
  const { locale, pieces } = props
  const w = visionWords(locale)
  return (
    <Section title={w('pieces')} id="pieces" ruled>
      <p>{w(pieces.length === 0 ? 'pieces.none' : 'pieces.lead')}</p>
      {kindsOfPiece
        .filter((thing) => pieces.some((one) => one.thing === thing))
        .map((thing) => (
          <>
            <h3 class="kv-heading kv-heading--3">{w(`pieces.${thing}`)}</h3>
            <PhoneFold
              summary={
                <>
                  {w('pieces.show')}
                  <span class="kv-hidden">: {w(`pieces.${thing}`)}</span>
                </>
              }
            >
              <ul class="kv-link-list">
                {pieces
                  .filter((one) => one.thing === thing)
                  .map((piece) => (
                    <PieceItem {...props} piece={piece} />
                  ))}
              </ul>
            </PhoneFold>
          </>
        ))}
    </Section>
  )
}

function PieceItem({ piece, ...props }: WriteProps & { piece: Piece }) {
  const { locale } = props
  const { id, thing, title, path, from } = piece
  const w = visionWords(locale)
  const day = dayInWords(locale, piece.day)
  return (
    <li class="kv-link-list__item">
      <a href={path} dir="auto">
        {title}
      </a>
      <p>{from ? w('piece.from', { from, day }) : day}</p>
      <p class="kv-piece__beside">
        <a href={`${at(props)}/beside/${thing}/${id}`}>
          {w('pieces.beside')}
          <span class="kv-hidden">: {title}</span>
        </a>
      </p>
    </li>
  )
}

function Remarks(props: WriteProps) {
  const { locale, form, remarks } = props
  const w = visionWords(locale)
  return (
    <Section title={w('remarks')} id="remarks" ruled>
      {remarks.length === 0 ? <p>{w('remarks.none')}</p> : null}
      {remarks.map((remark) => (
        <Remark locale={locale} remark={remark}>
          <p class="kv-small">
            {remark.toldOn
              ? w('remark.told', { day: dayInWords(locale, remark.toldOn) })
              : w('remark.untold')}
          </p>
          <PostForm action={`${at(props)}/remarks/${remark.id}/away`} hidden={form.hidden}>
            <Button variant="quiet">{w('remark.away')}</Button>
          </PostForm>
        </Remark>
      ))}
      {remarks.some(({ toldOn }) => toldOn === null) ? (
        <PostForm action={`${at(props)}/tell`} hidden={form.hidden}>
          <p>{w('tell.lead', { days: timeToAnswer })}</p>
          <Actions>
            <Button variant="quiet">{w('tell.go')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </Section>
  )
}

function Whole(props: WriteProps) {
  const { locale, form, check } = props
  const w = visionWords(locale)
  const field = (name: 'fits' | 'pinches' | 'proposes' | 'name') => ({
    ...{ name, label: w(name), error: problemIn(w, form.errors[name]) },
    value: 'fits' in form.values ? fieldOf(form.values, name) : check[name],
  })
  return (
    <Section title={w('whole')} id="whole" ruled>
      <p>{w('whole.lead')}</p>
      <PostForm action={`${at(props)}/write`} hidden={form.hidden} version={check.version} kept>
        {(['fits', 'pinches', 'proposes'] as const).map((name) => (
          <Field {...field(name)} type="textarea" rows={5} />
        ))}
        <Field {...field('name')} hint={w('name.hint')} />
        <Actions>
          <Button>{w('whole.save')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

function LetRead(props: WriteProps) {
  const { locale, form, remarks } = props
  const w = visionWords(locale)
  return (
    <Section title={w('read')} id="read" ruled>
      {remarks.every(({ ripe }) => ripe) ? (
        <PostForm action={`${at(props)}/read`} hidden={form.hidden}>
          <p>{w('read.lead')}</p>
          <Actions>
            <Button variant="quiet">{w('read.go')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <p>{w('read.wait', { days: timeToAnswer })}</p>
      )}
      <PostForm action={`${at(props)}/away`} hidden={form.hidden}>
        <p>{w('away.lead')}</p>
        <Button variant="danger">{w('away')}</Button>
      </PostForm>
    </Section>
  )
}

import { Choice, Field, Section, Small } from '../../../../design/index.ts'
import { EditField, type Editing, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import { fieldsOf } from '../../../../platform/web/form.ts'
import { gatheringWords } from '../../locales/index.ts'
import { optionsOf } from '../../place/options.ts'
import { comforts, type Place } from '../../schema.ts'
import { mostPlaces } from '../input.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

const nowhere: Place = { key: '', name: '', address: '', way: '', access: [], note: '', most: null }

/** The places where it is, and where it can be followed from afar. */
export function WherePage(props: PartProps) {
  const { gathering, locale } = props
  const { places, online } = gathering
  const w = prepareWords(locale)
  // One more than there are, and one at least.
  const shown = Array.from(
    { length: Math.min(mostPlaces, places.length + 1) },
    (_, i) => places[i] ?? nowhere,
  )
  return (
    <PartPage
      {...props}
      part="where"
      lead={w('where.lead')}
      current={{ online: online?.address ?? '', told: online?.told ?? 'signed-up' }}
      fields={(of) => (
        <>
          {shown.map((place, i) => (
            <PlaceFields of={of} place={place} i={i} only={shown.length === 1} />
          ))}
          <Online of={of} />
          {gathering.status === 'announced' && optionsOf(gathering).length > 0 ? (
            <Small>{w('where.chosen')}</Small>
          ) : null}
        </>
      )}
    />
  )
}

interface PlaceFieldsProps {
  of: Editing
  /** As it stands there now. */
  place: Place
  i: number
  only: boolean
}

function PlaceFields({ of, place, i, only }: PlaceFieldsProps) {
  const { locale, form } = of
  const w = prepareWords(locale)
  const typed = Object.keys(form.values).length > 0
  const field = (name: 'name' | 'address' | 'way' | 'note') => {
    const posted = `place.${name}`
    const value = typed ? (fieldsOf(form.values, posted)[i] ?? '') : place[name]
    return {
      name: posted,
      id: i === 0 ? posted : `${posted}-${i + 1}`,
      label: w(`place.${name}`),
      value,
      error: problemIn(of, `places.${i}.${name}`),
      hint: theirs(locale, form, name === 'way' ? w('place.way.hint') : undefined, place[name], value),
    }
  }
  const key = typed ? (fieldsOf(form.values, 'place.key')[i] ?? '') : place.key
  const access = typed ? fieldsOf(form.values, `place.access-${i}`) : place.access
  return (
    <Section title={only ? w('place.only') : w('place', { number: i + 1 })}>
      <input type="hidden" name="place.key" value={key} />
      <Field {...field('name')} maxlength={200} />
      <Field {...field('address')} maxlength={300} />
      <Field {...field('way')} type="textarea" rows={2} maxlength={1000} />
      <Choice
        name={`place.access-${i}`}
        legend={w('place.access')}
        multiple
        value={access}
        options={comforts.map((one) => ({ value: one, label: gatheringWords(locale)(`comfort.${one}`) }))}
      />
      <Field {...field('note')} maxlength={500} />
    </Section>
  )
}

function Online({ of }: { of: Editing }) {
  const { locale } = of
  const w = prepareWords(locale)
  return (
    <Section ruled>
      <EditField
        of={of}
        name="online"
        type="url"
        label={w('online')}
        hint={w('online.hint')}
        maxlength={500}
        autocomplete="off"
      />
      <Choice
        name="told"
        legend={w('told')}
        value={valueIn(of, 'told') || 'signed-up'}
        options={(['signed-up', 'all'] as const).map((one) => ({ value: one, label: w(`told.${one}`) }))}
      />
    </Section>
  )
}

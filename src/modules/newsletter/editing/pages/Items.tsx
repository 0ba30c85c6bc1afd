import { Button, Choice, Heading, Notice, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { grouped } from '../../sources/entries.ts'
import { newsletterWords } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** A reference, and what it says now. */
export interface ItemShown {
  kind: string
  id: string
  place: number
  leftOut: boolean
  title: string
  words: string
  heading: string
  /** It came when somebody just looked for more. */
  came: boolean
}

/** What stands in the letter, under the headings of the letter. Something moves under its own. */
export function Items({ locale, form, items, full }: Pick<NextProps, 'locale' | 'form' | 'items' | 'full'>) {
  const w = newsletterWords(locale)
  return (
    <Section title={w('next.items')} ruled>
      <p>{w(items.length === 0 ? 'next.items.none' : 'next.items.hint')}</p>
      {full ? (
        <Notice kind="care">
          <p>{w('next.items.full')}</p>
        </Notice>
      ) : null}
      {grouped(items).map(({ heading, items: under }) => (
        <>
          <Heading level={3}>{heading}</Heading>
          {under.map((item, i) => (
            <Item {...{ locale, form, item }} above={i} below={under.length - 1 - i} />
          ))}
        </>
      ))}
    </Section>
  )
}

interface ItemProps extends Pick<NextProps, 'locale' | 'form'> {
  item: ItemShown
  /** How many stand above and below it under its heading. */
  above: number
  below: number
}

function Item({ locale, form, item, above, below }: ItemProps) {
  const w = newsletterWords(locale)
  const key = `${item.kind}/${item.id}`
  const typed = 'openingNl' in form.values
  const leftOut = typed ? fieldOf(form.values, `out/${key}`) === 'yes' : item.leftOut
  // Ten of them stand on one page: who hears the button alone hears also of what.
  const named = <span class="kv-hidden">{item.title}</span>
  const move = (way: 'up' | 'down' | 'top') => (
    <Button variant="quiet" name="move" value={`${way} ${key}`}>
      {w(`next.${way}`)} {named}
    </Button>
  )
  const about = [item.came && w('next.came'), item.words].filter(Boolean).join(' ')
  return (
    <fieldset class="kv-newsletter-item" id={`at-${item.id}`}>
      <legend dir="auto">{item.title}</legend>
      {about ? (
        <p class="kv-small" dir="auto">
          {about}
        </p>
      ) : null}
      <input type="hidden" name="item" value={key} />
      <div class="kv-newsletter-item__how">
        {above > 0 ? move('up') : null}
        {below > 0 ? move('down') : null}
        {above > 1 ? move('top') : null}
        <Choice
          name={`out/${key}`}
          legend={w('next.leave-out')}
          quietLegend
          multiple
          value={leftOut ? 'yes' : ''}
          options={[
            {
              value: 'yes',
              label: (
                <>
                  {w('next.leave-out')} {named}
                </>
              ),
            },
          ]}
        />
      </div>
    </fieldset>
  )
}

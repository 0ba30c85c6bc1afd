import { Actions, Button, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { visionWords } from '../../locales/index.ts'
import type { WatchedPlace } from '../../place.ts'
import type { WatcherView } from '../queries.ts'

export interface WatchersProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  watchers: readonly WatcherView[]
}

/** For hosts: who looks along, and who would like to. */
export function Watchers({ locale, form, place, watchers }: WatchersProps) {
  if (!place.keeps) return null
  const w = visionWords(locale)
  return (
    <Section title={w('watchers')} id="watchers" ruled>
      <p>{w('watchers.lead')}</p>
      {watchers.map(({ id, name, offeredOn, yesOn }) => {
        const at = `/circles/${place.slug}/vision/watchers/${id}`
        return (
          <div class="kv-watcher">
            <p dir="auto">
              {yesOn
                ? w('watchers.yes', { name })
                : w('watchers.waits', { name, day: dayInWords(locale, offeredOn) })}
            </p>
            {yesOn ? null : (
              <PostForm action={`${at}/yes`} hidden={form.hidden}>
                <Actions>
                  <Button variant="quiet">{w('watchers.let')}</Button>
                </Actions>
              </PostForm>
            )}
            <PostForm action={`${at}/no`} hidden={form.hidden}>
              <Button variant="quiet">{w(yesOn ? 'watchers.end' : 'watchers.no')}</Button>
            </PostForm>
          </div>
        )
      })}
    </Section>
  )
}

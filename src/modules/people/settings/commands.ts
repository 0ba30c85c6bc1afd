import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { locales } from '../../../platform/i18n/words.ts'

export const ChangeSettings = z.object({
  name: z.string().trim().min(1, 'settings.name.missing').max(120, 'settings.name.long'),
  locale: z.enum(locales, 'settings.locale.missing'),
  form: z.enum(['je', 'u'], 'settings.form.missing'),
  version: z.coerce.number().int(),
})

/** A person says what they want to be called, in which language, and how letters address them. */
export const changeSettings = command({
  name: 'people.change-settings',
  input: ChangeSettings,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { name, locale, form, version } = input
    await expectVersion(
      db
        .updateTable('people.person')
        .set({ name, locale, address_form: form, version: version + 1 })
        .where('id', '=', actor.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('person', actor.id)
  },
})

/** Keeps the language somebody chose with the button on a page. */
export const keepLanguage = command({
  name: 'people.keep-language',
  input: z.object({ locale: z.enum(locales) }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    await db
      .updateTable('people.person')
      .set({ locale: input.locale })
      .where('id', '=', actor.id)
      .where('locale', 'is distinct from', input.locale)
      .execute()
    record.about('person', actor.id)
  },
})

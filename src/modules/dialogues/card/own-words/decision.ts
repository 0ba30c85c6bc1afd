import type { Command } from '../../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { redirect } from '../../../../platform/web/answer.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { cardWords, problemIn } from '../locales/index.ts'
import { backTo, type Place } from './place.ts'

/**
 * One button that decides about a sentence. It is done each time it is pressed and never taken for a repeated form:
 * who goes back to an older page and chooses again must get what they choose now.
 */
export function decision<Input, Result>(
  place: Place,
  verb: string,
  command: Command<Input, Result>,
  flash: (visit: Visit) => string | undefined = () => undefined,
): Route {
  return route({
    method: 'POST',
    path: `${place.base}/words/:id/${verb}`,
    policy: place.policy,
    as: place.as,
    kind: 'form',
    thing: 'contribution',
    async handle(visit) {
      const { house, token, requestId, posted, params, locale } = visit
      const id = params.id ?? ''
      const w = cardWords(locale)
      try {
        await command.execute(house, { token, requestId }, { ...posted, contributionId: id })
      } catch (error) {
        if (error instanceof Conflict) return redirect(backTo(place, id), { flash: w('moved-on') })
        if (!(error instanceof Invalid)) throw error
        const [key] = Object.values(error.fields)
        return redirect(backTo(place, id), { flash: key ? problemIn(locale, key) : w('moved-on') })
      }
      const said = flash(visit)
      return redirect(backTo(place, id), said === undefined ? {} : { flash: said })
    },
  })
}

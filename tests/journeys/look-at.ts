import { deviceOf, type Sight } from '../access/every-page.ts'
import { axe, overflow, textTwiceAsLarge } from '../support/browser.ts'
import type { Device, House } from '../support/house.ts'

interface Look {
  /** Whether axe goes over it as well; default: over each. */
  closer?: (sight: Sight) => boolean
  /** Also with letters twice as large. */
  large?: boolean
}

/** Opens these pages on such a device. Returns what stands in somebody's way. */
export async function lookAt(
  house: House,
  sights: readonly Sight[],
  device: Device,
  { closer = () => true, large = false }: Look = {},
): Promise<string[]> {
  const problems: string[] = []
  // One device for each who looks: opening one for every page took a third of the time.
  for (const [walker, theirs] of Map.groupBy(sights, ({ walker }) => walker)) {
    const { context, page } = await deviceOf(house, walker, device)
    for (const sight of theirs) {
      const { address } = sight
      const answer = await page.goto(address)
      if (answer?.status() !== 200) problems.push(`${address} answers ${answer?.status()}`)
      if (closer(sight))
        for (const violation of await axe(page))
          problems.push(`${address}: ${violation.rule} ${violation.where.join(' ')}`)
      if ((await overflow(page)) > 0) problems.push(`${address} is wider than the screen`)
      if (!large) continue
      await textTwiceAsLarge(page)
      if ((await overflow(page)) > 0) problems.push(`${address} is too wide with large text`)
    }
    await context.close()
  }
  return problems
}

import type { Locator, Page } from 'playwright-core'

// Two cores are shared with a server, a database and a browser.
const patienceMs = 60_000

/** Somebody at a desk: what a new user would press, by the words on the screen. */
export function clerkAt(page: Page, address: string) {
  page.setDefaultTimeout(patienceMs)
  const main = () => page.getByRole('main')
  const press = (name: string | RegExp) =>
    main().getByRole('button', { name, exact: true }).first().click()
  const goTo = (path: string) => page.goto(`${address}${path}`)

  /** Opens the form of a command, behind whose name stands its number key. */
  async function opens(command: string): Promise<Locator> {
    await press(new RegExp(`^${command} ?\\d?$`))
    return main().getByRole('form', { name: command })
  }

  return {
    page,
    main,
    press,
    goTo,
    opens,
    /** Fills in the form of a command and sends it. */
    async does(command: string, fill: (form: Locator) => Promise<unknown>): Promise<void> {
      const form = await opens(command)
      await fill(form)
      await form.getByRole('button', { name: command, exact: true }).click()
      await main().getByText(`「${command}」已记入经过`).waitFor()
    },
    /** Takes down a new case of a unit; tells its id. */
    async takesDown(
      procedure: string,
      unit: string | null,
      fill: () => Promise<unknown>,
    ): Promise<string> {
      await goTo(`new/${procedure}`)
      if (unit) {
        await main().getByRole('combobox', { name: '房号' }).fill(unit)
        await main().getByRole('option', { name: unit }).first().click()
      }
      await fill()
      await press('登记')
      await page.waitForURL(/\/cases\/./)
      return page.url().split('/').at(-1) ?? ''
    },
  }
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { givenOf } from '../given.ts'
import type { JudgedTable } from '../model.ts'
import { isMissingFile } from '../offline/missing-file.ts'
import type { ModelPage } from '../use-model.ts'

/** How long in ms a hand may rest before what it typed is read: it is not answered at every key. */
const rest = 250

/** The table that a text holds, read in a worker, and while it is read, how far that is. `fail` hears what went wrong. */
export function useTable(text: string, page: ModelPage, fail: (reason: string) => void) {
  const [table, setTable] = useState<JudgedTable>()
  const [reading, setReading] = useState<{ done?: number; total?: number }>()
  // What follows in the form follows in each row from what the row gives.
  const of = page.model ?? page.base
  const values = useMemo(() => givenOf(of), [of])
  useEffect(() => {
    if (!text.trim()) return setTable(undefined)
    let overtaken = false
    let asked = false
    const read = async () => {
      asked = true
      setReading({})
      try {
        const judged = await page.tables.readTable(text, values, (done, total) => {
          if (asked && !overtaken) setReading({ done, total })
        })
        if (!overtaken) setTable(judged)
      } catch (error) {
        if (overtaken) return
        setTable(undefined)
        if (isMissingFile(error)) page.missing()
        else fail(error instanceof Error ? error.message : String(error))
      }
      asked = false
      if (!overtaken) setReading(undefined)
    }
    const timer = setTimeout(read, rest)
    return () => {
      overtaken = true
      clearTimeout(timer)
      setReading(undefined)
      if (asked) page.tables.cancel()
    }
  }, [text, values])
  return { table, reading }
}

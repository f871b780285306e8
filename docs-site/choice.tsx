import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Words } from './text/words.ts'

export interface Option {
  value: string
  label: string
}

interface ChoiceProps {
  /** Attributes of the control: id, name, what describes it. */
  control: Record<string, unknown> & { id: string }
  options: readonly Option[]
  /** Chosen option; undefined when none is. What is not among the options is shown as it is. */
  value: string | undefined
  /** What stands there when none is chosen. */
  none?: string
  words: Words
  onChoose(value: string): void
}

/** Letters that are shown of what is not on the list. */
const longest = 60

/** Options from which on a list can be searched. */
const many = 9

/** One of some options: a list; with many options, a list that is searched by typing, once a script runs. */
export function Choice(props: ChoiceProps) {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return alive && props.options.length >= many ? <SearchedList {...props} /> : <PlainList {...props} />
}

function PlainList({ control, options, value, none, onChoose }: ChoiceProps) {
  return (
    <select {...control} onInput={event => onChoose(event.currentTarget.value)}>
      {!options.some(option => option.value === value) && (
        <option value="" selected>
          {value === undefined ? none : value.slice(0, longest)}
        </option>
      )}
      {options.map(option => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** A combobox after the ARIA pattern: typing filters, arrows move, Enter takes, Escape leaves all as it was. */
function SearchedList({ control, options, value, none = '', words, onChoose }: ChoiceProps) {
  const listId = useId()
  /** What was typed; undefined while the list is closed. */
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const open = typed !== undefined
  const shown = options.find(option => option.value === value)?.label ?? value?.slice(0, longest) ?? none
  const found = options.filter(option => fits(option.label, typed ?? ''))

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [open, active, typed])

  const unfold = (field: HTMLInputElement) => {
    setTyped('')
    // What is typed next takes the place of what stands there.
    field.select()
    setActive(
      Math.max(
        0,
        options.findIndex(option => option.value === value),
      ),
    )
  }
  const take = (option: Option | undefined) => {
    setTyped(undefined)
    if (option && option.value !== value) onChoose(option.value)
  }
  const move = (to: number) => setActive(Math.min(found.length - 1, Math.max(0, to)))
  const keys: Partial<Record<string, (field: HTMLInputElement) => void>> = open
    ? {
        ArrowDown: () => move(active + 1),
        ArrowUp: () => move(active - 1),
        PageDown: () => move(active + 8),
        PageUp: () => move(active - 8),
        Enter: () => take(found[active]),
        Escape: () => setTyped(undefined),
      }
    : { ArrowDown: unfold, ArrowUp: unfold, Enter: unfold }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act(event.currentTarget)
  }
  return (
    <span class="searched">
      <input
        {...control}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && found.length ? `${listId}-${active}` : undefined}
        data-value={value}
        value={typed || shown}
        onClick={event => {
          if (!open) unfold(event.currentTarget)
        }}
        onInput={event => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(undefined)}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        class="options"
        hidden={!open}
        aria-label={words.options}
        // The text field keeps the focus, also when its list is scrolled by hand.
        onMouseDown={event => event.preventDefault()}
      >
        {open &&
          found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field above
            // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and names the active option
            <div
              key={option.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              class={option.value === value ? 'chosen' : undefined}
              onClick={() => take(option)}
            >
              {option.label}
            </div>
          ))}
      </div>
      {open && found.length === 0 && (
        <p class="options nothing" role="status">
          {words.noOption(typed)}
        </p>
      )}
    </span>
  )
}

/** Whether every word that was typed is found in a label, without regard to case, accents and spaces. */
function fits(label: string, typed: string): boolean {
  const text = plain(label)
  const whole = text.replaceAll(' ', '')
  return plain(typed)
    .split(/\s+/)
    .every(word => text.includes(word) || whole.includes(word))
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

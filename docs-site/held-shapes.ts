import type { Drawable } from '../src/build/drawable.ts'
import type { Model, SentModel } from './model.ts'

/** The shapes of the last preview and of the last final model, so that a part that did not change is not sent again. */
export class HeldShapes {
  readonly #shapes = new Map<Model['quality'], Map<string, Drawable>>()

  get names(): Set<string> {
    return new Set([...this.#shapes.values()].flatMap(shapes => [...shapes.keys()]))
  }

  /** The model with every shape that was left out put back; its shapes are held from now on. */
  complete(sent: SentModel): Model {
    const shapes = new Map<string, Drawable>()
    const parts = sent.parts.map(part => {
      const drawable = part.drawable ?? this.#shapes.get(sent.quality)?.get(part.shape)
      if (!drawable) throw new Error(`the shape of ${part.name} was neither sent nor held`)
      shapes.set(part.shape, drawable)
      return { ...part, drawable }
    })
    this.#shapes.set(sent.quality, shapes)
    return { ...sent, parts }
  }
}

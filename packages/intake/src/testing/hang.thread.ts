/** Stands for a parser that never ends. */
export default function hang(): never {
  for (;;);
}

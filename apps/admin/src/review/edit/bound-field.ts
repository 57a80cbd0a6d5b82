/** Binds controls to the fields of a claim in editing: each shows one field and hands on the claim with it changed. */
export function bindFields<Claim extends object>(claim: () => Claim, change: (claim: Claim) => void) {
  return <Field extends keyof Claim & string>(field: Field) => ({
    field,
    modelValue: claim()[field],
    'onUpdate:modelValue': (value: Claim[Field]) => change({ ...claim(), [field]: value }),
  })
}

// A change of which experts the tokens go to.

/** What is changed in one layer's choice of experts. Layers count from 0, the dense ones too. */
export type RoutingChange =
  /** No token goes to the expert; or every one does, with the gate that its affinity gives. */
  | { layer: number; kind: 'forbid' | 'force'; expert: number }
  /** What one of the two would have had goes to the other, with the same gate. */
  | { layer: number; kind: 'swap'; experts: [number, number] };

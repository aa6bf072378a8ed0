const sorts =
  /^(?:age|age group|category|cause|class|gender|grade|group|item|kind|level|product|reason|sector|sex|sort|stage|status|subject|trade|type|variety|(?:kinds?|types?|sorts?|forms?) of .*)$/i;

/** "Category": a title whose column says of which sort each row is, though each label be written as a name is. */
export const namesSort = (title: string): boolean => sorts.test(title);

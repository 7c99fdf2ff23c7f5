import { expect, test } from 'vitest';
import { splitNames, uprightName } from './names.ts';

test.each([
  ['Ada Slider, Bo Pull', ['Ada Slider', 'Bo Pull']],
  ['Ada Slider, Bo Pull, and Cy Tape', ['Ada Slider', 'Bo Pull', 'Cy Tape']],
  ['Ada Slider and Bo Pull', ['Ada Slider', 'Bo Pull']],
  ['Ada Slider | Bo Pull', ['Ada Slider', 'Bo Pull']],
  ['Ada Slider · Bo Pull ⋅ Cy Tape', ['Ada Slider', 'Bo Pull', 'Cy Tape']],
  ['Ada Slider; Bo Pull;', ['Ada Slider', 'Bo Pull']],
  ['Slider, Ada; Pull, Bo', ['Ada Slider', 'Bo Pull']],
  ['Slider, Ada and van der Pull, Bo', ['Ada Slider', 'Bo van der Pull']],
  ['张三，李四', ['张三', '李四']],
  ['Hal Hook, III, Eve Eye, Jr.', ['Hal Hook, III', 'Eve Eye, Jr.']],
  ['Ada Slider*, Bo Pull ¹², Cy Tape†', ['Ada Slider', 'Bo Pull', 'Cy Tape']],
  ['Ada Slider, Bo Pull, et al.', ['Ada Slider', 'Bo Pull']],
  ['Stéphane d&#x27;Ascoli, Oda D&#39;Oro', ["Stéphane d'Ascoli", "Oda D'Oro"]],
  ['Alexander Sand, Andrea Anders', ['Alexander Sand', 'Andrea Anders']],
  ['Samuel H. Christie V., Xiang (Lorraine) Li', ['Samuel H. Christie V.', 'Xiang (Lorraine) Li']],
  ['', []],
  [' , ; ', []],
])('%j are %j', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test.each([
  ['Slider, Ada', 'Ada Slider'],
  ['Ada Slider', 'Ada Slider'],
  ['Hook, Jr.', 'Hook, Jr.'],
  ['Hook, Jr., Hal', 'Hook, Jr., Hal'],
])('%j upright is %j', (name, upright) => {
  expect(uprightName(name)).toBe(upright);
});

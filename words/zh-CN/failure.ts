import type { Catalogue } from '../keys.ts';

export const failure: Catalogue['failure'] = {
  'extension-gone': 'Manicule 已更新或已关闭。请重新加载本页以继续；已保存的内容是安全的。',
  'not-answered': 'Manicule 没有回应。你写的内容还在：请再试一次。',
  'bad-message': '无法理解这个请求，没有做任何更改。',
  'not-allowed': '此页面无权这样做，没有做任何更改。',
  'too-much': '一次的量太多，没有做任何更改。',
  'storage-full': '磁盘已满，因此没有保存。请腾出空间后重试；你写的内容还在。',
  'storage-broken': '无法打开文库。请重启浏览器；如果仍然如此，请导入最近的备份。可在文库页面保存能读取的内容。',
  'library-newer': '此文库由更新版本的 Manicule 写入。请先更新；没有做任何更改。可在文库页面保存能读取的内容。',
  blocked: '旧版本的 Manicule 仍在另一个标签页或窗口中占用文库。关闭它后会自动继续；不会丢失任何内容。',
  'backup-failed': '备份没有写成。请重试，或将文库导出为 JSON。',
  cancelled: '已取消，没有做任何更改。',
  'file-malformed': '此文件无法作为 Manicule 文库读取，没有做任何更改。',
  'file-unreadable': '无法打开此文件，没有做任何更改。请重新选择。',
  'file-foreign': '无法按该格式理解此文件中的任何内容，没有做任何更改。',
  'template-broken': '此模板无法使用。请修正，或恢复为自带的模板。',
  'pattern-broken': '此样式无法生成引用键。',
  'file-newer': '此文件比当前的 Manicule 版本更新；没有做任何更改。',
  'tag-unusable': '标签须为一到一百个字符。',
};

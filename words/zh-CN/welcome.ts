import type { Catalogue } from '../keys.ts';

export const welcome: Catalogue['welcome'] = {
  title: '欢迎使用 Manicule',
  head: '给每个论文列表留一条页边',
  lead: 'Manicule 会在列表中的每篇论文旁放一只小手。点一下这张卡片上的小手：标为待读、加标签、写一行笔记。在本页所做的一切都不会保存。',
  everywhere: '同一篇论文无论出现在哪个网站，都带着你的笔记。',
  finds: '{button}能凭半个拼错的词重新找到它；{library}收着全部论文。',
  toolbarButton: '工具栏按钮',
  theLibrary: '文库',
  stays: '一切都留在这台电脑上：没有账号，没有服务器。经你同意后，会写入{backups}。',
  backups: '自动备份',
  lists: '可以从这些列表开始',
  begin: '从这里开始',
};
